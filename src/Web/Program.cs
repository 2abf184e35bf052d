return await LangNghe.Web.Setup.WebHouse.Serve(args);
